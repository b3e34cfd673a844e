import type { CoSignatureMark } from '@meinungsbild/procedure'
import { textOf } from '../documents/text-field.ts'

/** The co-signature as it stands in its form. */
export type CoSignFields = { readonly mark: string; readonly note: string }

export const noMark: CoSignFields = { mark: '', note: '' }

const marks: readonly CoSignatureMark[] = ['signed', 'signedWithChanges', 'refused', 'noted']

export function coSignFields(form: URLSearchParams): CoSignFields {
  return { mark: form.get('mark') ?? '', note: textOf(form, 'note') }
}

/** The mark that was chosen; nothing if none was, or one that there is not. */
export function markIn({ mark }: CoSignFields): CoSignatureMark | undefined {
  return marks.find((each) => each === mark)
}
