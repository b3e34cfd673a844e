export { readSav } from '../data/testing/read-sav.ts'
