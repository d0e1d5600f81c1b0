import { components } from 'mjml-core'
import { arrowIcons, networkIcons } from './icon-bytes'

/** Networks that mjml has no icon for, with the colour behind ours. */
const addedColours: Record<string, string> = {
  mastodon: '#6364ff',
  bluesky: '#1185fe',
  gitlab: '#e24329',
  whatsapp: '#128c7e',
  telegram: '#1d8fc7',
  signal: '#3a76f0',
  discord: '#5865f2',
  mail: '#5b6470',
  feed: '#c4621a',
}

/**
 * Gives mjml icons of our own, as `data:` images, where its own lie on the web: a letter asks
 * nothing of anybody its writer did not name. Also adds the networks of `addedColours`.
 */
export function useOwnIcons(): void {
  setDefaults('mj-accordion', {
    'icon-wrapped-url': pngUrl(arrowIcons.plus),
    'icon-unwrapped-url': pngUrl(arrowIcons.minus),
  })
  setDefaults('mj-carousel', {
    'left-icon': pngUrl(arrowIcons.previous),
    'right-icon': pngUrl(arrowIcons.next),
  })
  const social = components['mj-social-element']?.prototype
  const theirs = social?.getSocialAttributes
  if (social === undefined || theirs === undefined) throw new Error('mjml has other social icons')
  const icons = new Map(Object.entries(networkIcons))
  social.getSocialAttributes = function () {
    const attributes = theirs.call(this)
    if (this.getAttribute('src')) return attributes
    const name = (this.getAttribute('name') ?? '').replace(/-noshare$/, '')
    const icon = icons.get(name)
    return {
      ...attributes,
      src: icon === undefined ? undefined : pngUrl(icon),
      'background-color': attributes['background-color'] ?? addedColours[name],
    }
  }
}

function setDefaults(tag: string, attributes: Record<string, string>): void {
  const defaults = components[tag]?.defaultAttributes
  if (defaults === undefined) throw new Error(`mjml has no ${tag}`)
  Object.assign(defaults, attributes)
}

function pngUrl(base64: string): string {
  return `data:image/png;base64,${base64}`
}
