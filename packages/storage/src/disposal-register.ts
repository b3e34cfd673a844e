/**
 * The register of disposal (Aussonderung) is a dossier of its own, so that it is chained, in the journal and under every signed
 * head. No initiative has such an id: what begins like it is not read or written as an initiative's dossier.
 */
export const registerId = '@aussonderung'

export function isReserved(initiative: string): boolean {
  return initiative.startsWith('@')
}
