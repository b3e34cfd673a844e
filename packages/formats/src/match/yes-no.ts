import { sameText } from './words.ts'

const yes: ReadonlySet<string> = new Set(
  'ja,j,yes,y,1,1.0,true,wahr,x,genannt,quoted,selected,checked,ausgewählt,gewählt,angekreuzt'.split(
    ',',
  ),
)
const no: ReadonlySet<string> = new Set(
  'nein,n,no,0,0.0,false,falsch,nicht genannt,not quoted,not selected,unchecked,not checked,nicht ausgewählt,nicht gewählt,nicht angekreuzt'.split(
    ',',
  ),
)

/** "Ja", "Y", "1", "TRUE", "genannt": the option was chosen. */
export function isYesWord(value: string): boolean {
  return yes.has(sameText(value))
}

/** "Nein", "N", "0", "FALSE", "nicht genannt": it was not. */
export function isNoWord(value: string): boolean {
  return no.has(sameText(value))
}
