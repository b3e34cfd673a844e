import { formatMoment, textsFor, type UiLanguage } from '@meinungsbild/design'
import type { DocumentVersion } from '@meinungsbild/procedure'
import { signatureWords } from '../people/signature-words.ts'
import { documentsTexts } from './documents.texts.ts'

type VersionLineProps = {
  readonly language: UiLanguage
  readonly version: Pick<DocumentVersion, 'version' | 'at' | 'by' | 'contentHash'> | undefined
}

/** Which version of a document is before one's eyes: number, time, writer and hash. */
export function VersionLine({ language, version }: VersionLineProps) {
  const texts = textsFor(documentsTexts, language)
  if (version === undefined) return <p class="muted">{texts.notWritten}</p>
  const { at, by, contentHash } = version
  return (
    <p class="muted">
      {texts.writtenOn(version.version, formatMoment(at, language), signatureWords(by, language))}
      {` · ${texts.hash} `}
      <code title={contentHash}>{contentHash.slice(0, 12)}</code>
    </p>
  )
}
