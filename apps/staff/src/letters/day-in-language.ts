/** The day of an instant in Germany as it is written in a letter: "3. Mai 2027", "3 May 2027". */
export function dayInLanguage(instant: string, language: string): string {
  const locale = language === 'en' ? 'en-GB' : language
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'Europe/Berlin' }).format(
    new Date(instant),
  )
}
