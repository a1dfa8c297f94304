/** Why something failed, in a line: of an error of Prisma's, which tells where in the program first, the end. */
export function describeFailure(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.includes("prisma.") ? (message.trim().split("\n").at(-1) ?? message) : message;
}
