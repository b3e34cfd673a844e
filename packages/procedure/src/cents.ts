/** Money is whole cents everywhere. As sentences print it: `1.234,50 Euro` in German, `1,234.50 euros` in English. */
export function printEuro(cents: number, language: 'de' | 'en'): string {
  const amount = (cents / 100).toLocaleString(language === 'de' ? 'de-DE' : 'en-GB', {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  })
  return language === 'de' ? `${amount} Euro` : `${amount} euros`
}

/** Whether a number is an amount of money that may be written down: whole cents, none of them owed, up to a thousand million euros. */
export function isAmount(cents: number): boolean {
  return Number.isInteger(cents) && cents >= 0 && cents <= 100_000_000_000
}
