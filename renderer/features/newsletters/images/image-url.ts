import { useQuery } from '@tanstack/react-query'
import { client } from '../../../api/client'

/** Addresses of images by their SHA-256: the same bytes for as long as the page lives. */
const addresses = new Map<string, string>()

/** An address the page can show an image of the workspace by. */
async function imageUrl(id: string): Promise<string> {
  return addresses.get(id) ?? keepImageUrl(id, await client.newsletters.image({ id }))
}

/** Keeps the address of bytes the page has already. */
export function keepImageUrl(id: string, file: Blob): string {
  const known = addresses.get(id)
  if (known !== undefined) return known
  const address = URL.createObjectURL(file)
  addresses.set(id, address)
  return address
}

/** The address of an image of the workspace; null until it is there, or where it is not. */
export function useImageUrl(id: string | null): string | null {
  const { data } = useQuery({
    queryKey: ['letter-image-url', id],
    queryFn: () => imageUrl(id ?? ''),
    enabled: id !== null,
    staleTime: Infinity,
  })
  return data ?? null
}
