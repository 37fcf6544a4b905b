/** Whether two short answers say the same: case and outer spaces don't count; 1.5 is 1,5; 1,500 may also be 1500; a per cent or euro sign may stand. */
export function isSameAnswer(expected: string, given: string): boolean {
  if (plain(expected) === plain(given)) return true;
  const wanted = numbersIn(expected);
  return numbersIn(given).some((number) => wanted.includes(number));
}

function plain(text: string): string {
  return text.trim().toLowerCase().replace(/\s+/g, ' ').replace(/[‘’]/g, "'").replace(/[−–]/g, '-');
}

// `1,500` is 1.5 to a Dutch reader and 1500 to an English one: both readings count.
function numbersIn(text: string): number[] {
  const bare = plain(text).replace(/^[€$£] ?|[ ]?[%€]$/g, '');
  const readings: number[] = [];
  if (/^-?\d*[.,]?\d+$/.test(bare)) readings.push(Number(bare.replace(',', '.')));
  if (/^-?[1-9]\d{0,2}([., ]\d{3})+$/.test(bare)) readings.push(Number(bare.replace(/[., ]/g, '')));
  return readings;
}
