/** What is to stand between the tags of a text area: the parser drops a first line break, this one and not the citizen's. */
export function textAreaValue(typed: string): string {
  return typed.startsWith('\n') || typed.startsWith('\r') ? `\n${typed}` : typed
}
