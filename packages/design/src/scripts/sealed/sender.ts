/// <reference lib="dom" />
import { answerContent } from '@meinungsbild/exchange'
import { paceOf, type Language, type Pace } from '@meinungsbild/questionnaire'
import type { BrowserSurvey } from '../../citizen/browser-survey.ts'
import type { CitizenNotice } from '../../citizen/pages/notice-page.tsx'
import type { UrnAnswer } from '../../citizen/urn-answer.ts'
import { askUrn } from './ask-urn.ts'
import { leafOf } from './leaf-of.ts'
import { proofFor, seconds, type Proof } from './proof.ts'
import { sealedOnce } from './sealed-once.ts'
import type { Made } from './steps.ts'

/** What becomes of answers that are sent. */
export type Outcomes = {
  thank(language: Language, receipt: string): void
  refuse(language: Language, notice: CitizenNotice): void
  /** An open survey wants a moment's waiting. */
  wait(wait: UrnAnswer & { readonly kind: 'wait' }): void
  /** Nothing came back: they may have arrived all the same, and are sent again. */
  lose(): void
  /** The journey is to be looked at once more as of this day, an ISO date. */
  changeDay(today: string): Promise<void>
}

type Complete = Made & { readonly kind: 'complete' }

/** When the first page was sent on, in milliseconds since 1970; and the day on which the journey was followed. */
type When = { readonly began: number; readonly today: string }

/** So long sending waits for a solution before it goes without. */
const patience = 10

/** Seals complete answers and sends them to the urn, the same bytes as often as it takes. */
export function sender(survey: BrowserSurvey, outcomes: Outcomes) {
  const { questionnaireHash, addresses } = survey
  const seal = sealedOnce(survey)
  let proof: Proof | undefined
  let pace: Pace | undefined
  /** The receipts of everything that was sent: if an earlier sending arrived, it is that one which counts. */
  const sent = new Set<string>()

  async function send(made: Complete, when: When): Promise<void> {
    const { completed, circumstances, bears, pages } = made
    const { language, seed } = circumstances
    const { answers, ending } = completed
    if (proof !== undefined) pace ??= paceOf((Date.now() - when.began) / 1000, pages.slice(1))
    const sealed = await seal(answerContent({ language, seed, answers, ending, pace }), bears.id)
    if (sealed === undefined) return outcomes.refuse(language, { kind: 'tooLarge' })
    const leaf = await leafOf(sealed)
    sent.add(leaf)
    const said = await askUrn(addresses.urn, {
      ...bears,
      questionnaireHash,
      sealed,
      day: when.today,
      ...(proof !== undefined && {
        challenge: proof.challenge,
        solution: await solutionOf(proof, patience),
      }),
    })
    switch (said?.kind) {
      case 'kept':
        return outcomes.thank(language, sent.has(said.receipt) ? said.receipt : leaf)
      case 'refused':
        return outcomes.refuse(language, said.notice)
      case 'otherDay':
        return outcomes.changeDay(said.today)
      case 'wait': {
        const isKnown = said.challenge === proof?.challenge
        const fresh = isKnown ? undefined : proofFor(said.challenge, addresses.proof)
        proof = fresh ?? proof
        const isSolved = fresh !== undefined && (await solutionOf(fresh, patience)) !== ''
        return isSolved && !said.busy ? send(made, when) : outcomes.wait(said)
      }
      case 'ready':
      case undefined:
        return outcomes.lose()
      default:
        return said satisfies never
    }
  }

  return {
    send,
    /** Asks what an open survey wants for an answer, and begins to work for it while its owner still reads. */
    async prepare(bears: Complete['bears']): Promise<void> {
      if (addresses.proof === '') return
      const said = await askUrn(addresses.urn, bears)
      if (said?.kind === 'ready' && said.challenge !== undefined)
        proof ??= proofFor(said.challenge, addresses.proof)
    },
  }
}

function solutionOf({ solution }: Proof, most: number): Promise<string> {
  return Promise.race([solution, seconds(most).then(() => '')])
}
