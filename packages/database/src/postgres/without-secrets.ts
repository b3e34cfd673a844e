/** Host and database of an address: what an operator recognises and nobody can misuse. */
export function withoutSecrets(address: string): string {
  const { host, pathname } = new URL(address)
  return `postgres://${host}${pathname}`
}
