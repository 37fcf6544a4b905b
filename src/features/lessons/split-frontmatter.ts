/** Splits a lesson's file: the YAML between the dashes, the body, and the line of the file on which the body begins. */
export function splitFrontmatter(source: string): { head: string; body: string; firstLine: number } {
  const match = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/.exec(source);
  const whole = match?.[0] ?? '';
  return { head: match?.[1] ?? '', body: source.slice(whole.length), firstLine: whole.split('\n').length };
}
