import type { ActName } from './act.ts'
import type { Bilingual } from './bilingual.ts'
import type { CheckedThing } from './checklist.ts'
import type { DocumentLayout } from './document-layout.ts'
import type { Need } from './need.ts'
import type { Role } from './role.ts'
import type { StepKind } from './step-kind.ts'

/** `seed`: stated in the published text of the Hamburg procedure. `ours`: added by us, because law, practice or sense asks for it. */
export type Origin = 'seed' | 'ours'

/** A procedure (Vorgehensmodell) as data: what happens, in which order, by whom, with which documents. */
export type Model = {
  readonly id: string
  /** Counts up with every change; an initiative names the version with which it began. */
  readonly version: number
  readonly title: Bilingual
  readonly description: Bilingual
  readonly roles: readonly RoleUse[]
  readonly phases: readonly Phase[]
  readonly documents: readonly DocumentDefinition[]
  /** In the order of the procedure; the first is where an initiative begins. */
  readonly steps: readonly Step[]
  /** What may be done at any time while the initiative runs. */
  readonly always: readonly Act[]
  /** Retention (Aufbewahrung) in whole calendar years after closing (z.d.A.). */
  readonly retentionYears: number
}

export type RoleUse = { readonly role: Role; readonly task: Bilingual; readonly origin: Origin }

export type Phase = { readonly id: string; readonly title: Bilingual; readonly origin: Origin }

/** A kind of document; `layout` says which paper it becomes. */
export type DocumentDefinition = {
  readonly id: string
  readonly title: Bilingual
  readonly layout: DocumentLayout
  readonly sections: readonly Section[]
  readonly origin: Origin
}

export type Section = {
  readonly id: string
  readonly heading: Bilingual
  /** The heading under which it stands, as "A Planung". */
  readonly part?: Bilingual
  readonly questions: readonly Bilingual[]
  /** Must have text before the document can go on. */
  readonly required: boolean
  /** Words of the leadership: they go out only as the leadership has released them (Zitatfreigabe). */
  readonly isQuote?: boolean
  readonly origin: Origin
}

export type Step = {
  /** As printed: `1.1`. */
  readonly id: string
  readonly phase: string
  readonly title: Bilingual
  /** What happens here, in a sentence. */
  readonly description: Bilingual
  readonly kind: StepKind
  /** Documents that it starts from. */
  readonly worksFrom: readonly string[]
  readonly acts: readonly Act[]
  readonly outcomes: readonly Outcome[]
  readonly parallel: readonly Parallel[]
  /** Of a decision step: on which memo, and which documents the approval rests on. */
  readonly decision?: Decision
  /** Until when it should be done unless somebody says otherwise: days after the end of the step before. */
  readonly dueAfterDays?: number
  readonly checklist?: readonly ChecklistPoint[]
  readonly origin: Origin
}

/** A right: who may do what, on which document, once which needs are met. */
export type Act = {
  readonly act: ActName
  readonly roles: readonly Role[]
  readonly document?: string
  /** Doing it ends the step with this outcome. `decide` has none: the decision says it. */
  readonly outcome?: string
  readonly needs?: readonly Need[]
  /** Allowed, but nobody's task. */
  readonly optional?: boolean
  readonly origin: Origin
}

export type Outcome = {
  readonly id: string
  readonly title: Bilingual
  /** Steps that begin with it; going back to an earlier step undoes those between. */
  readonly next: readonly string[] | 'closed'
  readonly origin: Origin
}

/** What is sent to whom, automatically, at the same moment: one notice (z.K.) for each addressee. */
export type Parallel = {
  readonly on:
    | { readonly kind: 'outcome'; readonly outcome: string }
    | { readonly kind: 'act'; readonly act: ActName }
  readonly to: readonly Role[]
  readonly document?: string
  readonly text: Bilingual
  readonly origin: Origin
}

export type Decision = {
  /** The question put to the Leitung, in a few words. */
  readonly title: Bilingual
  readonly memo: string
  readonly covers: readonly string[]
  /** The measures proposed are decided one by one. */
  readonly onMeasures: boolean
}

export type ChecklistPoint = {
  readonly id: string
  readonly title: Bilingual
  /** What must be there before it can be ticked; when that changes, the tick goes stale. */
  readonly restsOn?: readonly CheckedThing[]
  /** Not every survey has it: instead of a tick somebody may say, with a reason, that it is not needed (entfällt). */
  readonly mayLapse?: boolean
  readonly origin: Origin
}
