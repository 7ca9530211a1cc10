// `seloste ... | head` closes the pipe before the answer ends; the reader has what it wanted.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

/** Answers go to stdout, so that they can be piped on. */
export function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** Talk goes to stderr. */
export function say(text: string): void {
  process.stderr.write(`${text}\n`);
}
