/**
 * `npm run handbook`: starts a house with the demonstration in a temporary folder and takes the pictures of `docs/handbuch`.
 * Days, times and checksums are those of the run; everything else comes out the same while the pages do.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  installDemoAccounts,
  loadDemonstration,
  loadOpenDecision,
  startHouse,
} from '@meinungsbild/cli'
import { launchBrowser } from '../harness/launch-browser.ts'
import { pictureFolder } from './handbook-folder.ts'
import { pictures } from './pictures.ts'
import { takePictures } from './take-pictures.ts'

const data = mkdtempSync(join(tmpdir(), 'meinungsbild-handbook-'))
const installed = await installDemoAccounts(data)
if (!installed.ok) throw new Error(installed.sentence)
const ports = { collector: 0, collectorInternal: 0, admission: 0, admissionInternal: 0, staff: 0 }
const started = await startHouse(data, ports)
if (!started.ok) throw new Error(started.sentence)
const { house } = started
try {
  await loadDemonstration(house)
  await loadOpenDecision(house)
  const browser = await launchBrowser()
  try {
    rmSync(pictureFolder, { recursive: true, force: true })
    await takePictures(browser, house, pictures, pictureFolder, (name, bytes) =>
      process.stdout.write(`${String(Math.ceil(bytes / 1000)).padStart(4)} kB  ${name}\n`),
    )
  } finally {
    await browser.close()
  }
} finally {
  await house.close()
  rmSync(data, { recursive: true, force: true })
}
