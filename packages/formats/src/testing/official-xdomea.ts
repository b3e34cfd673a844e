import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { officialSchemas } from './real-files.ts'

/* The official schemas of xdomea 3.0.0, and the program that reads them; it belongs to libxml2. */
const { folder, note } = officialSchemas('xdomea-3.0.0')
const program = 'xmllint'
const isInstalled = spawnSync(program, ['--version']).status === 0

/** Whether messages can be held against the official schemas here, and if not, why. */
export const officialXdomea =
  folder === undefined || !isInstalled
    ? {
        isHere: false,
        note: isInstalled ? note : ` (skipped: ${program} is not installed)`,
      }
    : { isHere: true, note: '' }

let schema: string | undefined

/** What the official schemas find wrong with a message; empty if nothing. */
export function officialFlaws(message: string): string {
  schema ??= preparedSchema()
  const judged = spawnSync(program, ['--nonet', '--noout', '--schema', schema, '-'], {
    input: message,
    encoding: 'utf8',
  }).stderr.trim()
  return judged === '- validates' ? '' : judged
}

/**
 * The schemas name the type "Code" of XÖV in a file beside them, which not everybody who keeps them has. Where it is missing,
 * this says the same of the type.
 */
const codeType = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"
  targetNamespace="http://xoev.de/schemata/code/1_0">
  <xs:complexType name="Code">
    <xs:sequence>
      <xs:element name="code" type="xs:token" form="unqualified"/>
      <xs:element name="name" type="xs:normalizedString" form="unqualified" minOccurs="0"/>
    </xs:sequence>
    <xs:attribute name="listURI" type="xs:anyURI"/>
    <xs:attribute name="listVersionID" type="xs:normalizedString"/>
  </xs:complexType>
</xs:schema>`

function preparedSchema(): string {
  if (folder === undefined) throw new Error('The official schemas are not on this machine.')
  const copy = mkdtempSync(join(tmpdir(), 'xdomea-'))
  cpSync(folder, copy, { recursive: true })
  const code = join(copy, 'xoev/code/1_0')
  if (!existsSync(code)) {
    mkdirSync(code, { recursive: true })
    writeFileSync(join(code, 'xoev-code.xsd'), codeType)
  }
  return join(copy, 'schemes/xdomea.xsd')
}
