import type { DescribedVariable } from '../study/described-variable.ts'
import type { StudyDescription, StudyFile } from '../study/study-description.ts'
import { element, xmlFile, type Xml } from '../xml/element.ts'
import { documentDescription } from './document-description.ts'
import { inEachOf } from './in-each-language.ts'
import { studyElement } from './study-element.ts'
import { variableElement } from './variable-element.ts'
import { variableGroups } from './variable-groups.ts'

const namespace = 'ddi:codebook:2_5'
const schema = 'http://www.ddialliance.org/Specification/DDI-Codebook/2.5/XMLSchema/codebook.xsd'

/**
 * A survey and its variables as DDI-Codebook 2.5 (Data Documentation Initiative), the XML that archives and statistics
 * programs read. Words stand in every language of the survey; no figure is shown but those that the caller gives.
 */
export function writeDdi(study: StudyDescription, variables: readonly DescribedVariable[]): string {
  const inEach = inEachOf(study.languages)
  const identified = variables.map((variable, index) => ({ variable, id: `V${index + 1}` }))
  const files = study.files.map((file, index) => ({ file, id: `F${index + 1}` }))
  const fileIds = files.map(({ id }) => id)
  const [language] = study.languages
  return xmlFile(
    element(
      'codeBook',
      {
        xmlns: namespace,
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
        'xsi:schemaLocation': `${namespace} ${schema}`,
        version: '2.5',
        'xml:lang': language,
      },
      documentDescription(study),
      studyElement(study, inEach),
      files.map(({ file, id }) => fileElement(file, id, variables.length)),
      element(
        'dataDscr',
        {},
        variableGroups(identified, inEach),
        identified.map(({ variable, id }) =>
          variableElement(variable, { id, files: fileIds, language, inEach }),
        ),
      ),
    ),
  )
}

function fileElement({ name, format, cases }: StudyFile, id: string, variables: number): Xml {
  return element(
    'fileDscr',
    { ID: id, URI: name },
    element(
      'fileTxt',
      {},
      element('fileName', {}, name),
      element(
        'dimensns',
        {},
        cases === undefined ? [] : element('caseQnty', {}, cases),
        element('varQnty', {}, String(variables)),
      ),
      element('fileType', {}, format),
    ),
  )
}
