import { client } from '../../../api/client'

/** Pictures of the workspace as addresses a frame may show; each is read once while it is open. */
export class LetterImages {
  private readonly urls = new Map<string, string | null>()
  private isClosed = false

  constructor(private readonly onLoad: () => void) {}

  /** Null until it is there, or if it never will be. */
  urlOf = (id: string): string | null => {
    const url = this.urls.get(id)
    if (url === undefined) {
      this.urls.set(id, null)
      void this.load(id)
    }
    return url ?? null
  }

  close(): void {
    this.isClosed = true
    for (const url of this.urls.values()) if (url !== null) URL.revokeObjectURL(url)
    this.urls.clear()
  }

  private async load(id: string): Promise<void> {
    try {
      const file = await client.newsletters.image({ id })
      if (this.isClosed) return
      this.urls.set(id, URL.createObjectURL(file))
      this.onLoad()
    } catch {
      // The picture is no longer there: its alternative text stands in its place.
    }
  }
}
