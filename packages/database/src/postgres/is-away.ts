/**
 * Whether an error says that no server answers at the address or that it does not let us in: classes 08 and 28 of SQLSTATE, 3D (no
 * such database), 57P0x (it shuts down or starts) and 53300 (too many connections), and what the network says of it.
 */
export function isAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const code = 'code' in error ? String(error.code) : ''
  return (
    /^(?:08|28|3D|57P0|53300)/.test(code) ||
    /^(?:ECONN|ENOTFOUND|EHOST|ETIMEDOUT|EPIPE|EAI_)/.test(code) ||
    /timeout|terminated|not queryable/i.test(error.message)
  )
}
