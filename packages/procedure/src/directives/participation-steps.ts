import type { Bilingual } from '../bilingual.ts'
import { findDocument } from '../find.ts'
import type { Model } from '../model.ts'
import type { Signature } from '../participant.ts'
import type { State, StepStatus } from '../state.ts'
import { writtenDirective } from './written-directive.ts'
import { directive } from './directive.ts'
import type { PartHandled } from './part.ts'
import type { Addressee, PointKind } from './point.ts'

/** Beteiligungsstatus of xdomea: 001 Zukunft, 002 aktuell, 003 abgeschlossen, 004 übersprungen. */
type ParticipationStatus = '001' | '002' | '003' | '004'

/** One Beteiligungsschritt of a Geschäftsgang: a point of a directive for one addressee, or for several of whom one acts. */
export type ParticipationStep = {
  /** Of the memo under which it stands. */
  readonly memo: string
  readonly memoTitle: Bilingual
  /** Number of the point, from 1, as the memo prints it. */
  readonly number: number
  /** Unique within the initiative. */
  readonly id: string
  readonly kind: PointKind
  readonly status: ParticipationStatus
  /** Verfügung: the mark and what is wanted, as "Wv. 15.09.2026: Rücklauf prüfen". */
  readonly order: Bilingual
  /** Ersteller and Erstellungsdatum; none for what the procedure proposed and nobody wrote. */
  readonly writtenBy: Signature | undefined
  readonly writtenAt: string | undefined
  /** Adressat; none where nobody in particular is meant. */
  readonly addressees: readonly Addressee[]
  /** TerminDatum: a day. */
  readonly term: string | undefined
  /** Bearbeitung: who, when, what, with which note; none while it is not done, and where it came about by itself. */
  readonly handled: PartHandled | undefined
  /** Why it is skipped although nobody skipped it. */
  readonly because: Bilingual | undefined
}

const codes: Readonly<Record<StepStatus, ParticipationStatus>> = {
  future: '001',
  current: '002',
  done: '003',
  skipped: '004',
}

/** All directives of an initiative in the words of xdomea, in the order of the procedure and of their points. */
export function participationSteps(
  model: Model,
  state: State,
  at?: string,
): readonly ParticipationStep[] {
  const memos = [...new Set(model.steps.flatMap(({ decision }) => decision?.memo ?? []))]
  return memos.flatMap((memo) => {
    const memoTitle = findDocument(model, memo)?.title ?? { de: memo, en: memo }
    const { points: written } = writtenDirective(model, state, memo)
    return directive(model, state, memo, at).flatMap((point) =>
      point.parts.map((part, index): ParticipationStep => {
        const writing = written.find(({ id }) => id === point.id)?.written
        const order = (language: 'de' | 'en') =>
          [point.title[language], point.text?.[language]].filter(Boolean).join(': ')
        return {
          memo,
          memoTitle,
          number: point.number,
          id: [memo, point.id, index + 1].join('.'),
          kind: point.kind,
          status: codes[part.status],
          order: { de: order('de'), en: order('en') },
          writtenBy: writing?.by,
          writtenAt: writing?.at,
          addressees: part.addressees,
          term: point.term,
          handled: part.handled,
          because: part.because,
        }
      }),
    )
  })
}
