/** Makes a switch exhaustive: the compiler complains when a case is missing; at run time it throws. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`);
}
