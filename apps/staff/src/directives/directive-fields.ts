import {
  pointKinds,
  type Command,
  type Composing,
  type PointDraft,
  type PointKind,
} from '@meinungsbild/procedure'
import { presentRows } from '../questionnaire/parts/rows.ts'

/** A directive as it stands in its form. */
export type DirectiveFields = {
  readonly basedOn: string
  readonly signing: string
  readonly points: readonly PointFields[]
}

/** One point in the form; `id` is empty while it is new. */
export type PointFields = {
  readonly id: string
  readonly kind: PointKind
  /** Accounts. */
  readonly to: readonly string[]
  readonly text: string
  readonly term: string
}

/** The name of the list of points in the form: `points.2.term` is the day of the third. */
export const pointList = 'points'

/** The form of a directive as it is written now. */
export function fieldsOf({ revision, signing, points }: Composing): DirectiveFields {
  return {
    basedOn: String(revision),
    signing,
    points: points.map(({ id, kind, addressees, text = '', term = '' }) => ({
      id,
      kind,
      to: addressees.map(({ account }) => account),
      text,
      term,
    })),
  }
}

/** What was sent; rows without a kind that there is are left out. */
export function directiveFields(form: URLSearchParams): DirectiveFields {
  return {
    basedOn: form.get('basedOn') ?? '',
    signing: form.get('signing') ?? '',
    points: presentRows(form, pointList).flatMap((row) => {
      const text = (name: string) => (form.get(`${pointList}.${row}.${name}`) ?? '').trim()
      const kind = pointKinds.find((each) => each === text('kind'))
      if (kind === undefined) return []
      const to = form.getAll(`${pointList}.${row}.to`)
      return [{ id: text('id'), kind, to, text: text('text'), term: text('term') }]
    }),
  }
}

export function composeCommand(
  document: string,
  { basedOn, signing, points }: DirectiveFields,
): Extract<Command, { kind: 'composeDirective' }> {
  return {
    kind: 'composeDirective',
    document,
    basedOn: Number(basedOn),
    signing: signing === 'inOrder' ? 'inOrder' : 'parallel',
    points: points.map(draftOf),
  }
}

/** A point as the procedure takes it. */
export function draftOf({ id, kind, to, text, term }: PointFields): PointDraft {
  return {
    ...(id === '' ? {} : { id }),
    kind,
    addressees: [...new Set(to)],
    ...(text === '' ? {} : { text }),
    ...(term === '' ? {} : { term }),
  }
}
