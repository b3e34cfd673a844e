/** What proves who somebody is beside a password. */
export type SignInTables = {
  readonly totp_keys: {
    readonly account: string
    /** Encrypted by whoever stores it. */
    readonly sealed_secret: string
    readonly made_at: string
    /** The newest time step whose code was used. */
    readonly last_step: number
  }
  readonly recovery_codes: { readonly account: string; readonly code_hash: string }
  readonly passkeys: PasskeyRow
  readonly passkey_challenges: {
    readonly challenge: string
    /** Who registers a passkey; empty where somebody signs in. */
    readonly account: string
    readonly ends_at: string
  }
  readonly provider_identities: {
    readonly issuer: string
    readonly subject: string
    readonly account: string
  }
}

type PasskeyRow = {
  /** Base64url. */
  readonly credential: string
  readonly account: string
  readonly name: string
  /** COSE. */
  readonly public_key: Uint8Array
  readonly counter: number
  readonly made_at: string
}
