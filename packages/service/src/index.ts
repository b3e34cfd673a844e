export { announceReady, closeWhenStopped } from './life.ts'
export { listen, type Listening } from './listen.ts'
export { shedLoad } from './load/shed-load.ts'
export { logFormat, openLog } from './log.ts'
export { openOperations, type Operations } from './operations/operations.ts'
export { databaseCheck, diskCheck, type Check } from './operations/readiness.ts'
export { makeFolder } from './make-folder.ts'
export { makeDataFolder, refuseToStart, settingsOrRefuse } from './refuse-to-start.ts'
export { withSecurityTxt } from './security-txt.ts'
export { readSettings } from './settings/read-settings.ts'
export { setting } from './settings/setting.ts'
export { trusting, type Trusting } from './settings/trusting.ts'
export {
  wholeEnvironment,
  type Environment,
  type SettingsRead,
} from './settings/whole-environment.ts'
