import type { FormError } from '@meinungsbild/design'
import { textOf } from '../../documents/text-field.ts'
import type { LegalBasis } from './legal-basis-content.ts'

/** What stands in the form. */
export type LegalBasisFields = {
  readonly kind: string
  readonly normDe: string
  readonly normEn: string
  readonly task: string
  readonly statute: string
  readonly how: string
}

/** What the form begins with: the usual basis of a municipal survey, to be made precise. */
const proposedBasis: LegalBasisFields = {
  kind: 'publicTask',
  normDe: 'dem Landesdatenschutzgesetz',
  normEn: 'the data protection act of the Land',
  task: '',
  statute: '',
  how: '',
}

export function fieldsOf(basis: LegalBasis | undefined): LegalBasisFields {
  if (basis === undefined) return proposedBasis
  if (basis.kind === 'consent') return { ...proposedBasis, kind: 'consent', how: basis.how }
  const { norm, task, statute } = basis
  const [normDe, normEn] = [norm['de'] ?? '', norm['en'] ?? '']
  return { kind: 'publicTask', normDe, normEn, task, statute, how: '' }
}

export function typedBasis(form: URLSearchParams): LegalBasisFields {
  return {
    kind: form.get('kind') ?? '',
    normDe: textOf(form, 'normDe').trim(),
    normEn: textOf(form, 'normEn').trim(),
    task: textOf(form, 'task').trim(),
    statute: textOf(form, 'statute').trim(),
    how: textOf(form, 'how').trim(),
  }
}

type ReadBasis =
  | { readonly ok: true; readonly basis: LegalBasis }
  | { readonly ok: false; readonly errors: readonly FormError[] }

/** What was typed as a legal basis, or what it lacks. */
export function readFields(
  { kind, normDe, normEn, task, statute, how }: LegalBasisFields,
  words: { readonly choose: string; readonly missing: string },
): ReadBasis {
  const empty = (fields: Readonly<Record<string, string>>): readonly FormError[] =>
    Object.entries(fields)
      .filter(([, value]) => value === '')
      .map(([field]) => ({ field, message: words.missing }))
  switch (kind) {
    case 'publicTask': {
      const errors = empty({ normDe, normEn, task })
      if (errors.length > 0) return { ok: false, errors }
      return { ok: true, basis: { kind, norm: { de: normDe, en: normEn }, task, statute } }
    }
    case 'consent': {
      const errors = empty({ how })
      return errors.length > 0 ? { ok: false, errors } : { ok: true, basis: { kind, how } }
    }
    default:
      return { ok: false, errors: [{ field: 'kind', message: words.choose }] }
  }
}
