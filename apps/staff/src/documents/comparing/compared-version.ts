import type { Sections } from '../sections-form.ts'

/** The name of one's own working copy among the versions that can be compared. */
export const workingCopy = 'arbeitsstand'

/** A version of a document, or the working copy, as it is compared. */
export type ComparedVersion = {
  /** A number, or `arbeitsstand`. */
  readonly name: string
  readonly sections: Sections
  readonly attachments: readonly string[]
}
