import { markdownBlocks, type LetterBlock, type LetterSeries } from '@meinungsbild/documents'
import { textsFor, uiLanguage } from '@meinungsbild/design'
import type { AuthoritySettings, LetterKind, Survey } from '@meinungsbild/storage'
import { loadFacts } from '../data-protection/facts/load-facts.ts'
import type { LoadedInitiative } from '../dossier/load-initiative.ts'
import { claimInBrief, privacyPage } from '../privacy-notice/claim-in-brief.ts'
import { claimOf } from '../privacy-notice/claim-of.ts'
import { fileNumberOf } from '../papers/file-number.ts'
import { publishedSurvey } from '../publishing/shut-survey.ts'
import type { StaffDeps } from '../staff-deps.ts'
import { dayInLanguage } from './day-in-language.ts'
import type { LetterContent } from './letter-content.ts'
import { noticeFields } from './notice-fields.ts'
import { proposalTexts } from './proposal.texts.ts'

/** Which letters: what kind, in which language, with which text, of which day. */
export type LetterOrder = {
  readonly kind: LetterKind
  readonly language: string
  readonly content: LetterContent
  /** ISO instant. */
  readonly at: string
}

/** Everything that the letters of one language have in common, ready to be printed. */
export async function seriesOf(
  deps: StaffDeps,
  initiative: LoadedInitiative,
  survey: Survey,
  { kind, language, content, at }: LetterOrder,
): Promise<LetterSeries> {
  const authority = await deps.storage.settings.authority()
  const postal = addressLinesOf(authority)
  const words = textsFor(proposalTexts, language)
  const door = new URL(`/zugang/${survey.slug}`, deps.admission.publicUrl).href
  const title = initiative.state.initiative?.title ?? ''
  const closes = publishedSurvey(survey)?.closes
  const { email, phone } = authority
  return {
    title,
    language,
    sender: { authority: authority.name, unit: authority.unit },
    returnAddress: [authority.name, ...postal].join(' · '),
    information: [
      { label: words.fileNumber, value: await fileNumberOf(deps, initiative) },
      { label: words.phone, value: phone },
      { label: words.email, value: email },
      { label: words.day, value: dayInLanguage(at, language) },
    ].filter(({ value }) => value !== ''),
    numberLabel: words.number,
    foot: [
      [authority.name, postal.join(', ')],
      [phone === '' ? '' : `${words.phone} ${phone}`, email],
    ].map((lines) => lines.filter((line) => line !== '')),
    fields: {
      titel: title,
      behörde: authority.name,
      telefon: phone,
      email,
      ...noticeFields(await loadFacts(deps, initiative), uiLanguage(language)),
      schutz: claimInBrief(await claimOf(deps, initiative), privacyPage(deps, survey), language),
      ...(closes === undefined ? {} : { ende: dayInLanguage(lastDay(closes), language) }),
    },
    subject: content.subject,
    blocks: markdownBlocks(content.body, 2).map(asLetterBlock),
    signature: { closing: content.closing, name: content.name, office: content.office },
    ...(kind === 'reminder'
      ? {}
      : {
          access: {
            address: door,
            title: content.accessTitle,
            hint: content.accessHint,
            codeLabel: content.codeLabel,
            alternative: words.qr(door),
          },
        }),
    notice: markdownBlocks(content.notice, 1),
    createdAt: at,
  }
}

/** The authority's own address line by line. */
function addressLinesOf({ postalAddress }: AuthoritySettings): readonly string[] {
  return postalAddress
    .split(/\r?\n|,\s*/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

function asLetterBlock(block: LetterBlock): LetterBlock {
  return block.kind === 'paragraph' && block.text === '{zugang}' ? { kind: 'access' } : block
}

/** A field closes at the first instant that no longer counts; people read the last day that does. */
function lastDay(closes: string): string {
  return new Date(new Date(closes).getTime() - 1).toISOString()
}
