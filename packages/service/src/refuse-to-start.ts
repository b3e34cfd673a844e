import { makeFolder } from './make-folder.ts'
import type { SettingsRead } from './settings/whole-environment.ts'

/** Ends the process with one sentence and code 1. */
export function refuseToStart(sentence: string): never {
  process.stderr.write(`${sentence}\n`)
  process.exit(1)
}

/** The settings that were read, or the end of the process with the sentence that says what is wrong with them. */
export function settingsOrRefuse<Settings>(read: SettingsRead<Settings>): Settings {
  return read.ok ? read.settings : refuseToStart(read.sentence)
}

/** Makes the folder of the data, or ends the process. */
export function makeDataFolder(folder: string): void {
  try {
    makeFolder(folder)
  } catch {
    refuseToStart(
      `Der Datenordner ${folder} lässt sich nicht anlegen. / The data folder ${folder} cannot be made.`,
    )
  }
}
