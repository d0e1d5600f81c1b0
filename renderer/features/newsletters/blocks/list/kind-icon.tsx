import {
  type Icon,
  IconAlignLeft,
  IconBlockquote,
  IconBooks,
  IconBox,
  IconCalendarEvent,
  IconChartBar,
  IconClick,
  IconCode,
  IconColumns2,
  IconColumns3,
  IconFileText,
  IconHeading,
  IconHeartHandshake,
  IconLayoutNavbar,
  IconLayoutRows,
  IconLink,
  IconMinus,
  IconPhoto,
  IconShare,
  IconSpacingVertical,
  IconTable,
  IconUsers,
} from '@tabler/icons-react'
import type { BlockKind } from '../../../../../preload/rules/mjml/letter-blocks'
import type { NewBlockKind } from '../../../../../preload/rules/mjml/new-block'

type Shown = BlockKind | NewBlockKind

const icons: Record<Shown, Icon> = {
  section: IconLayoutRows,
  columns: IconColumns2,
  column: IconColumns2,
  twoColumns: IconColumns2,
  threeColumns: IconColumns3,
  hero: IconLayoutNavbar,
  title: IconHeading,
  text: IconAlignLeft,
  quote: IconBlockquote,
  footer: IconLink,
  image: IconPhoto,
  button: IconClick,
  divider: IconMinus,
  spacer: IconSpacingVertical,
  social: IconShare,
  table: IconTable,
  raw: IconCode,
  opaque: IconBox,
}

const linkedIcons: Record<string, Icon> = {
  agenda: IconCalendarEvent,
  resources: IconBooks,
  minutes: IconFileText,
  thanks: IconHeartHandshake,
  figures: IconChartBar,
  newcomers: IconUsers,
}

interface KindIconProps {
  kind: Shown
  /** What fills it, of a linked block. */
  link?: string | null
  size?: number
}

/** The shape of a kind of block. */
export function KindIcon({ kind, link = null, size = 16 }: KindIconProps) {
  const Shape = (link === null ? undefined : linkedIcons[link]) ?? icons[kind]
  return <Shape size={size} stroke={1.7} aria-hidden />
}
