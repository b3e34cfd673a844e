import { Badge, Day, Markdown, Moment, textsFor, type UiLanguage } from '@meinungsbild/design'
import type { DecisionRecord } from '@meinungsbild/procedure'
import type { PencilMarks } from '@meinungsbild/storage'
import { PencilMark } from '../pencil-marks/pencil-mark.tsx'
import { signatureWords } from '../people/signature-words.ts'
import { decisionsTexts } from './decisions.texts.ts'
import { outcomeTones } from './outcome-tones.ts'

type DecisionRecordsProps = {
  readonly language: UiLanguage
  readonly decisions: readonly DecisionRecord[]
  readonly marks: PencilMarks
}

/** What the Leitung has decided so far, with reason, conditions and ordered changes. */
export function DecisionRecords({ language, decisions, marks }: DecisionRecordsProps) {
  const texts = textsFor(decisionsTexts, language)
  if (decisions.length === 0) return null
  return (
    <section class="stack" aria-labelledby="entscheidungen">
      <h2 id="entscheidungen">{texts.records}</h2>
      {decisions.map((decision) => {
        const { outcome, outcomeTitle, by, at, memo, reason, followUp, despite } = decision
        return (
          <div class="stack">
            <p>
              <Badge label={outcomeTitle[language]} tone={outcomeTones[outcome]} />{' '}
              <PencilMark language={language} marks={marks} by={by} />{' '}
              {signatureWords(by, language)}, <Moment instant={at} />
            </p>
            <p class="muted">{texts.onVersion(memo.title[language], memo.version)}</p>
            {reason !== '' && <Markdown text={reason} language={language} headingLevel={3} />}
            <Points label={texts.conditions} points={decision.conditions} />
            <Points label={texts.changes} points={decision.changes} />
            {followUp !== undefined && (
              <p>
                {texts.followUp} <Day day={followUp} />
              </p>
            )}
            {despite.length > 0 && <p>{texts.despiteRecord(despite.length)}</p>}
          </div>
        )
      })}
    </section>
  )
}

function Points({ label, points }: { readonly label: string; readonly points: readonly string[] }) {
  if (points.length === 0) return null
  return (
    <>
      <p>{label}:</p>
      <ol class="kern-list">
        {points.map((point) => (
          <li>{point}</li>
        ))}
      </ol>
    </>
  )
}
