import {
  type Icon,
  IconBrandBluesky,
  IconBrandFacebook,
  IconBrandGithub,
  IconBrandInstagram,
  IconBrandLinkedin,
  IconBrandMastodon,
  IconBrandX,
  IconBrandYoutube,
  IconMail,
  IconWorld,
} from '@tabler/icons-react'

/** Networks a letter may lead to, by the name that stands in its alternative text. */
export const networks: readonly { name: string; icon: Icon; placeholder: string }[] = [
  { name: 'LinkedIn', icon: IconBrandLinkedin, placeholder: 'https://www.linkedin.com/…' },
  { name: 'Mastodon', icon: IconBrandMastodon, placeholder: 'https://…' },
  { name: 'Bluesky', icon: IconBrandBluesky, placeholder: 'https://bsky.app/…' },
  { name: 'Facebook', icon: IconBrandFacebook, placeholder: 'https://www.facebook.com/…' },
  { name: 'Instagram', icon: IconBrandInstagram, placeholder: 'https://www.instagram.com/…' },
  { name: 'YouTube', icon: IconBrandYoutube, placeholder: 'https://www.youtube.com/…' },
  { name: 'X', icon: IconBrandX, placeholder: 'https://x.com/…' },
  { name: 'GitHub', icon: IconBrandGithub, placeholder: 'https://github.com/…' },
  { name: 'Web', icon: IconWorld, placeholder: 'https://…' },
  { name: 'E-mail', icon: IconMail, placeholder: 'mailto:…' },
]
