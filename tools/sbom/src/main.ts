/** `npm run sbom [-- FOLDER]`: writes what is installed with the program (sbom.cdx.json) and under which licences (licences.md). */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { billOfMaterials } from './bill-of-materials.ts'
import { isCompatible, licenceList, licenceOf } from './licences.ts'

const [folder = 'sbom'] = process.argv.slice(2)
const bill = billOfMaterials()
mkdirSync(folder, { recursive: true })
writeFileSync(join(folder, 'sbom.cdx.json'), `${JSON.stringify(bill, undefined, 2)}\n`)
writeFileSync(join(folder, 'licences.md'), licenceList(bill.components))

const doubtful = bill.components.filter((each) => !isCompatible(licenceOf(each) ?? ''))
for (const each of doubtful)
  console.error(`${each.name} ${each.version}: ${licenceOf(each) ?? 'ohne Angabe'}`)
console.log(
  `${bill.components.length} Pakete in ${folder}, ${doubtful.length} mit zweifelhafter Lizenz`,
)
process.exitCode = doubtful.length === 0 ? 0 : 1
