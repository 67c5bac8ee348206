import { theme as antd, type ThemeConfig } from 'antd';
import { type Theme, tokensOf } from './tokens.ts';

/** Fonts of the reader's system; nothing is fetched. The same stack stands in base.css. */
export const FONT =
  'system-ui, -apple-system, "Segoe UI", Roboto, "PingFang SC", "Microsoft YaHei", "Noto Sans SC", "Noto Sans CJK SC", sans-serif';

/** The component library in our colours: compact, one radius, one shadow, no decoration. */
export function antdTheme(theme: Theme): ThemeConfig {
  const t = tokensOf(theme);
  return {
    algorithm: theme === 'dark' ? antd.darkAlgorithm : antd.defaultAlgorithm,
    token: {
      fontFamily: FONT,
      fontSize: 13,
      borderRadius: 6,
      fontSizeSM: 12,
      controlHeight: 28,
      controlHeightSM: 24,
      paddingContentHorizontal: 12,
      motionDurationFast: '0.08s',
      motionDurationMid: '0.12s',
      motionDurationSlow: '0.16s',
      colorPrimary: t.acc,
      colorInfo: t.acc,
      colorLink: t.accText,
      colorError: t.neg,
      colorWarning: t.warn,
      colorBgBase: t.panel,
      colorBgLayout: t.bg,
      colorBgContainer: t.panel,
      colorBgElevated: t.panel,
      colorBorder: t.line,
      colorBorderSecondary: t.line,
      colorText: t.ink,
      colorTextSecondary: t.mut,
      colorTextTertiary: t.mut,
      colorTextDescription: t.mut,
      colorTextPlaceholder: t.mut,
      colorTextLightSolid: t.onAcc,
      boxShadow: t.shadow,
      boxShadowSecondary: t.shadow,
    },
    components: {
      Button: { primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none' },
      Segmented: { trackBg: t.hover, itemSelectedBg: t.panel },
      Tabs: { horizontalItemGutter: 20, horizontalItemPadding: '7px 0', titleFontSize: 13 },
      Modal: { titleFontSize: 15 },
      Tooltip: { colorBgSpotlight: theme === 'dark' ? '#3a4048' : '#2b2f36', colorTextLightSolid: '#ffffff' },
    },
  };
}
