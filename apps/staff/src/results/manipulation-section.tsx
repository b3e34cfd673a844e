import {
  findingTitle,
  levelLabel,
  reliabilityMark,
  type Finding,
  type SuspicionLevel,
} from '@meinungsbild/analysis'
import { Badge, Notice, SummaryList, textsFor, type UiLanguage } from '@meinungsbild/design'
import { inLanguage } from '@meinungsbild/questionnaire'
import { manipulationTexts } from './manipulation.texts.ts'
import { manipulationSentence } from './reliability-box.ts'
import type { SurveyResults } from './results-of.ts'

const tones = { quiet: 'success', noticeable: 'warning', striking: 'danger' } as const

type SectionProps = { readonly language: UiLanguage; readonly results: SurveyResults }

/** The mark of results that say nothing about the population, above all figures. */
export function ReliabilityNotice({ language, results }: SectionProps) {
  const { released, manipulation } = results
  const mark = reliabilityMark(released.selection)
  if (mark === undefined) return null
  return (
    <Notice tone="warning" title={inLanguage(mark.title, language)}>
      <p>{inLanguage(mark.reason, language)}</p>
      {manipulation?.kind === 'report' && <p>{manipulationSentence(manipulation, language)}</p>}
    </Notice>
  )
}

/** The manipulation report of an open survey: every check, its verdict, what that means and what it rests on. */
export function ManipulationSection({ language, results: { manipulation } }: SectionProps) {
  const texts = textsFor(manipulationTexts, language)
  if (manipulation === undefined) return null
  return (
    <>
      <h2 id="belastbarkeit">{texts.title}</h2>
      <p>{texts.lead}</p>
      {manipulation.kind === 'withheld' ? (
        <p>{inLanguage(manipulation.message, language)}</p>
      ) : (
        manipulation.findings.map((finding) => (
          <FindingView language={language} finding={finding} />
        ))
      )}
    </>
  )
}

function FindingView({
  language,
  finding: { kind, level, sentence, figures },
}: {
  readonly language: UiLanguage
  readonly finding: Finding
}) {
  return (
    <section class="stack">
      <h3>{inLanguage(findingTitle(kind), language)}</h3>
      <p>
        <LevelBadge language={language} level={level} /> {inLanguage(sentence, language)}
      </p>
      <SummaryList
        facts={figures.map(({ label, figure }) => ({
          label: inLanguage(label, language),
          value: inLanguage(figure.shown, language),
        }))}
      />
    </section>
  )
}

function LevelBadge(props: { readonly language: UiLanguage; readonly level: SuspicionLevel }) {
  const { language, level } = props
  return <Badge label={inLanguage(levelLabel(level), language)} tone={tones[level]} />
}
