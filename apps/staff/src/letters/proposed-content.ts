import { textsFor, uiLanguage, type UiLanguage } from '@meinungsbild/design'
import type { AuthoritySettings, LetterKind } from '@meinungsbild/storage'
import type { LoadedInitiative } from '../dossier/load-initiative.ts'
import { proposedNotice, readNotice, type NoticeContent } from '../privacy-notice/notice-content.ts'
import type { StaffDeps } from '../staff-deps.ts'
import type { LetterContent } from './letter-content.ts'
import { proposalTexts } from './proposal.texts.ts'

/** What stands in the form before somebody has written anything: a proposal, to be checked and translated. */
export async function proposedContent(
  { storage }: Pick<StaffDeps, 'storage'>,
  { state }: LoadedInitiative,
  kind: LetterKind,
  language: string,
): Promise<LetterContent> {
  const kept = state.privacyNotices.at(-1)
  const notice = kept ? readNotice(await storage.contents.read(kept.contentHash)) : proposedNotice
  const words = textsFor(proposalTexts, language)
  return {
    subject: words[`${kind}Subject`],
    body: words[`${kind}Body`],
    closing: words.closing,
    name: '',
    office: '',
    accessTitle: words.accessTitle,
    accessHint: words.accessHint,
    codeLabel: words.codeLabel,
    notice: words.notice(
      noticeParts(await storage.settings.authority(), notice, uiLanguage(language)),
    ),
  }
}

function noticeParts(
  authority: AuthoritySettings,
  notice: NoticeContent,
  language: UiLanguage,
): Parameters<(typeof proposalTexts)['de']['notice']>[0] {
  return {
    authority: authority.name,
    address: addressLinesOf(authority).join(', '),
    officer: authority.dataProtectionOfficer,
    supervisory: authority.supervisoryAuthority,
    purpose: notice.purpose[language] ?? '',
    legalBasis: notice.legalBasis[language] ?? '',
    retention: notice.retention[language] ?? '',
  }
}

/** The authority's own address line by line. */
export function addressLinesOf({ postalAddress }: AuthoritySettings): readonly string[] {
  return postalAddress
    .split(/\r?\n|,\s*/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
