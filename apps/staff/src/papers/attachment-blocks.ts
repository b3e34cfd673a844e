import { textsFor } from '@meinungsbild/design'
import type { Block } from '@meinungsbild/exchange'
import type { Attachment } from '@meinungsbild/procedure'
import { fileSize } from '../documents/attachments/file-size.ts'
import type { PaperInput } from './paper-input.ts'
import { papersTexts } from './papers.texts.ts'
import { plainText } from './plain-text.ts'
import { sectionText } from './section-blocks.ts'

/** Section in which a writer names what is enclosed besides the files. */
const written = 'attachments'

/** The files enclosed with the version (Anlagen), below what the writer says about them. */
export function attachmentBlocks(input: PaperInput): readonly Block[] {
  const { attachments } = input.version
  if (attachments.length === 0) return []
  const list: Block = {
    kind: 'list',
    ordered: true,
    items: attachments.map((each) => attachmentLine(input, each)),
  }
  if (sectionText(input, written) !== '') return [list]
  const { attachments: title } = textsFor(papersTexts, input.language)
  return [{ kind: 'heading', level: 1, text: title }, list]
}

function attachmentLine({ language }: PaperInput, attachment: Attachment): string {
  const { name, bytes, contentHash } = attachment
  const size = fileSize(bytes, language)
  return textsFor(papersTexts, language).attachment(plainText(name), size, contentHash.slice(0, 12))
}
