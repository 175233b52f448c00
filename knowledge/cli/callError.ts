/** A call that cannot be answered as it was made; ends the program with its message and exit code 2. */
export class CallError extends Error {
  override name = 'CallError';
}
