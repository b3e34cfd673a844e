import { createHash } from 'node:crypto'

/** What is kept of a submission's id when the ballot itself has long been pulled and deleted. */
export function submissionHash(id: string): string {
  return createHash('sha256').update(id).digest('base64url')
}
