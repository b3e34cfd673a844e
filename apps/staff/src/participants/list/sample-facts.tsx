import { Fold, formatMoment, SummaryList, textsFor } from '@meinungsbild/design'
import type { ParticipantSample } from '@meinungsbild/storage'
import { Fingerprint } from '../../layout/fingerprint.tsx'
import type { Frame } from '../../layout/frame.ts'
import { allocations } from '../sample/draw-form.ts'
import { allocationTexts } from '../sample/draw.texts.ts'
import { participantListTexts } from './participant-list.texts.ts'
import { rulesWords } from './rules-words.ts'

type SampleFactsProps = {
  readonly frame: Frame
  readonly sample: ParticipantSample
  readonly mayKeep: boolean
}

/** Where the people came from and how they were drawn, so that somebody can do it again. */
export function SampleFacts({ frame, sample, mayKeep }: SampleFactsProps) {
  const { language } = frame
  const texts = textsFor(participantListTexts, language)
  const explained = textsFor(allocationTexts, language)
  const allocation = allocations.find((each) => each === sample.allocation)
  const shown = (count: number | undefined) => (count ?? 0).toLocaleString(language)
  const isRegister = sample.source === 'register'
  const leftOut = leftOutWords(frame, sample.counts)
  const rules = rulesWords(frame, sample)
  return (
    <section class="stack" aria-labelledby="herkunft">
      <h2 id="herkunft">{texts.origin}</h2>
      <SummaryList
        facts={[
          { label: texts.source, value: isRegister ? texts.register : texts.addressBook },
          ...(isRegister
            ? [
                { label: texts.legalBasis, value: sample.legalBasis },
                { label: texts.reference, value: sample.reference },
              ]
            : []),
          ...(mayKeep ? [{ label: texts.file, value: sample.fileName }] : []),
          { label: texts.fileHash, value: <Fingerprint frame={frame} hash={sample.fileHash} /> },
          { label: texts.when, value: formatMoment(sample.at, language) },
          { label: texts.lines, value: shown(sample.counts['lines']) },
          { label: texts.people, value: shown(sample.counts['people']) },
          ...(leftOut === '' ? [] : [{ label: texts.leftOut, value: leftOut }]),
          ...(rules === '' ? [] : [{ label: texts.rules, value: rules }]),
          { label: texts.allocation, value: allocation && explained[allocation] },
          { label: texts.seed, value: sample.seed },
        ]}
      />
      <Fold title={texts.repeat}>
        <p>{texts.repeatText}</p>
      </Fold>
    </section>
  )
}

function leftOutWords({ language }: Frame, counts: ParticipantSample['counts']): string {
  const texts = textsFor(participantListTexts, language)
  const reasons = {
    blocked: texts.blocked,
    tooYoung: texts.tooYoung,
    tooOld: texts.tooOld,
    secondary: texts.secondary,
    duplicates: texts.duplicates,
    objected: texts.withObjection,
    flaws: texts.flaws,
  }
  return Object.entries(reasons)
    .filter(([name]) => (counts[name] ?? 0) > 0)
    .map(([name, words]) => words((counts[name] ?? 0).toLocaleString(language)))
    .join(', ')
}
