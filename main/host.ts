/** A process the engine had started: it can be spoken to, listened to, and killed. */
export interface SpawnedProcess {
  post(message: unknown): void
  onMessage(listener: (message: unknown) => void): void
  onExit(listener: (code: number | null) => void): void
  kill(): void
}

export type SpawnEntry =
  | 'parse-ics'
  | 'parse-pdf'
  | 'parse-references'
  | 'parse-table'
  | 'render-letter'
  | 'spell-letter'
  | 'verify-copy'
  | 'write-workbook'

/** Starts an entry of out/main in a process of its own that can be killed. */
export type Spawn = (entry: SpawnEntry) => SpawnedProcess

/** All that a host gives the engine. The engine knows neither Electron nor HTTP. */
export interface HostPowers {
  /** The application's own folder: recent list, keys, backups. */
  dataFolder: string
  /** Where a new workspace goes when nobody says otherwise. */
  documentsFolder: string
  /** 32 bytes that seal private keys, when the system keeps secrets for us; else null. */
  sealingKey: Uint8Array | null
  spawn: Spawn
  log: (line: string) => void
}
