/**
 * What a district's own settings start with: `springfield-east` → `SPRINGFIELD_EAST__`. Two districts may come to the
 * same prefix; whoever reads several districts must refuse that.
 */
export function settingPrefix(districtId: string): string {
  return `${districtId.toUpperCase().replaceAll("-", "_")}__`;
}
