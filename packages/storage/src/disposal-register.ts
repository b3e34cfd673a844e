/** No initiative has an id that begins so: what does is not read or written as an initiative's dossier. */
export const reserved = '@'

/**
 * The register of disposal (Aussonderung) is a dossier of its own, so that it is chained, in the journal and under every signed
 * head.
 */
export const registerId = `${reserved}aussonderung`

/** The register of the house's own deletions, and of the periods of its rules. */
export const deletionRegisterId = `${reserved}loeschung`

export function isReserved(initiative: string): boolean {
  return initiative.startsWith(reserved)
}
