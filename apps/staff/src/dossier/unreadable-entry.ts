/** An entry of a dossier is none that any version ever wrote: somebody changed it, or a sector turned. */
export class UnreadableEntryError extends Error {
  override readonly name = 'UnreadableEntryError'
  readonly initiative: string
  readonly number: number

  constructor(initiative: string, number: number) {
    super(`Entry ${number} of the dossier ${initiative} cannot be read.`)
    this.initiative = initiative
    this.number = number
  }
}
