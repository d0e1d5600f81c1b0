/** The shadow root of an element, made once, and where an editor goes in it. */
export function openShadow(host: HTMLElement): { root: ShadowRoot; mount: HTMLElement } {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' })
  const existing = root.firstElementChild
  if (existing instanceof HTMLElement) return { root, mount: existing }
  const mount = document.createElement('div')
  mount.style.height = '100%'
  root.append(mount)
  return { root, mount }
}
