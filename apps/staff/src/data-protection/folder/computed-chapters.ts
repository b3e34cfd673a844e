import { formatDay, textsFor, type UiLanguage } from '@meinungsbild/design'
import type { PaperBlock } from '@meinungsbild/documents'
import { roleTitle } from '@meinungsbild/procedure'
import { attackResults } from '@meinungsbild/secrecy'
import { protectionGoals } from '@meinungsbild/storage'
import { opinionsTexts } from '../../opinions/opinions.texts.ts'
import type { ProtectionFacts } from '../facts/protection-facts.ts'
import { measuresOf } from '../measures/measures-of.ts'
import { measuresTexts } from '../measures/measures.texts.ts'
import { recordTexts } from '../record/record.texts.ts'
import { attackBlocks } from './attack-blocks.ts'
import { heading, list, paragraph, table } from './block-kit.ts'
import { folderTexts } from './folder.texts.ts'

type Blocks = readonly PaperBlock[]

/** The computed claim with all its reasons, which name the limits too. */
export function claimBlocks({ claim }: ProtectionFacts, language: UiLanguage): Blocks {
  const texts = textsFor(folderTexts, language)
  return [heading(texts.claim), list(claim.reasons.map((reason) => reason[language]))]
}

/** Löschkonzept and Löschprotokolle. */
export function deletionBlocks(facts: ProtectionFacts, language: UiLanguage): Blocks {
  const texts = textsFor(folderTexts, language)
  const words = textsFor(recordTexts, language)
  const proofs = facts.deleted.map(({ what, at, by }) =>
    texts.proof(what[language], formatDay(at, language), by),
  )
  return [
    heading(texts.deletion),
    table(
      texts.deletion,
      [texts.data, texts.period, texts.due, texts.by],
      facts.deletion.map(({ data, period, due, gone, by }) => [
        data[language],
        period[language],
        gone !== undefined
          ? texts.gone(formatDay(gone, language))
          : due === undefined
            ? texts.notDue
            : formatDay(due, language),
        words[by],
      ]),
    ),
    heading(texts.deletedTitle, 2),
    proofs.length === 0 ? paragraph(texts.nothingDeleted) : list(proofs),
  ]
}

/** Who takes part as what. */
export function roleBlocks({ state, accounts }: ProtectionFacts, language: UiLanguage): Blocks {
  const texts = textsFor(folderTexts, language)
  return [
    heading(texts.rights),
    paragraph(texts.accounts(String(accounts.all), String(accounts.administrators))),
    table(
      texts.rights,
      [texts.person, texts.role],
      state.participants.map(({ name, role, unit }) => [
        name,
        unit === undefined ? roleTitle(role)[language] : `${roleTitle(role)[language]}, ${unit}`,
      ]),
    ),
  ]
}

/** Maßnahmen goal by goal, with what the house adds. */
export function measureBlocks(facts: ProtectionFacts, language: UiLanguage): Blocks {
  const texts = textsFor(folderTexts, language)
  const words = textsFor(measuresTexts, language)
  const measures = measuresOf(facts)
  return [
    heading(texts.measures),
    ...protectionGoals.flatMap((goal): Blocks => {
      const own = facts.house.ownMeasures[goal] ?? ''
      return [
        heading(words[goal], 2),
        list([
          ...measures
            .filter((measure) => measure.goal === goal)
            .map(({ text, basis }) => `${text[language]} (${words[basis]})`),
          ...(own === '' ? [] : [`${own} (${words.house})`]),
        ]),
      ]
    }),
  ]
}

/** Who keeps which share, and what was done with them. */
export function keyBlocks({ state, disclosure }: ProtectionFacts, language: UiLanguage): Blocks {
  const texts = textsFor(folderTexts, language)
  const { ballotBox } = state
  const { minimumBase, smallCell } = disclosure
  return [
    heading(texts.keys),
    ...(ballotBox?.choice.kind === 'sealed'
      ? [
          paragraph(
            texts.keysSealed(
              ballotBox.choice.mark,
              ballotBox.choice.keepers.map(({ name }) => name).join(', '),
              formatDay(ballotBox.chosen.at, language),
            ),
          ),
          paragraph(
            ballotBox.trial === undefined
              ? texts.notTried
              : texts.tried(
                  ballotBox.trial.shares.join(' + '),
                  ballotBox.trial.by.name,
                  formatDay(ballotBox.trial.at, language),
                ),
          ),
          ...ballotBox.openings.map(({ shares, by, at }) =>
            paragraph(texts.opened(shares.join(' + '), by.name, formatDay(at, language))),
          ),
        ]
      : [paragraph(texts.keysOpen)]),
    heading(texts.disclosure),
    paragraph(texts.disclosureText(String(minimumBase), String(smallCell))),
  ]
}

/** Tests, incidents, software; what is not there says so. */
export function evidenceBlocks({ house }: ProtectionFacts, language: UiLanguage): Blocks {
  const texts = textsFor(folderTexts, language)
  const { attack, incidentPlan } = house
  return [
    heading(texts.evidence),
    paragraph(texts.tests),
    ...(attack === undefined
      ? attackBlocks(
          texts.attackOfVersion(formatDay(attackResults.date, language)),
          JSON.stringify(attackResults.figures),
          language,
        )
      : attackBlocks(
          texts.attack(formatDay(attack.at, language), attack.by),
          attack.figures,
          language,
        )),
    heading(texts.incident),
    paragraph(texts.incidentLaw),
    ...(incidentPlan === ''
      ? [paragraph(texts.incidentNone)]
      : incidentPlan.split(/\n{2,}/).map(paragraph)),
    heading(texts.sbom),
    paragraph(texts.sbomText),
  ]
}

/** What the officer has said, from the outline concept on. */
export function opinionBlocks({ state }: ProtectionFacts, language: UiLanguage): Blocks {
  const texts = textsFor(folderTexts, language)
  const words = textsFor(opinionsTexts, language)
  const opinions = state.opinions.filter(({ by }) => by.role === 'dataProtectionOfficer')
  return [
    heading(texts.opinions),
    ...(opinions.length === 0 ? [paragraph(texts.noOpinion)] : []),
    ...opinions.flatMap(({ on, verdict, by, at, text, conditions }): Blocks => [
      heading(
        texts.opinionLine(on.title[language], words[verdict], by.name, formatDay(at, language)),
        2,
      ),
      paragraph(text),
      ...(conditions.length === 0 ? [] : [list(conditions)]),
    ]),
  ]
}
