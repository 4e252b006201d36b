import type { Change } from "../../model/change.ts";
import type { Classroom, ClassTagState, LiveSchool } from "../../model/classtag.ts";
import type { SettingValue } from "../../model/setting.ts";
import { writesOf } from "../../model/writes.ts";

type Edit = Partial<Pick<Classroom, "connections" | "state">>;

/** Live state as it will be once the changes are applied. Versions are those of before. */
export function stateAfter(state: ClassTagState, changes: readonly Change[]): ClassTagState {
  if (changes.length === 0) return state;
  const settings: Record<string, SettingValue> = {};
  const schools = new Map<string, Pick<LiveSchool, "connections">>();
  const classrooms = new Map<string, Edit>();
  const edit = (key: string, values: Edit): void => {
    const earlier = classrooms.get(key);
    classrooms.set(key, earlier === undefined ? values : { ...earlier, ...values });
  };
  for (const write of changes.flatMap(writesOf)) {
    switch (write.target) {
      case "setting":
        settings[write.key] = write.after;
        break;
      case "school":
        schools.set(write.key, { connections: write.after });
        break;
      case "state":
        edit(write.key, { state: write.after });
        break;
      case "connection":
        edit(write.key, { connections: write.after });
        break;
      default:
        write satisfies never;
    }
  }
  return {
    ...state,
    settings: { ...state.settings, ...settings },
    schools: state.schools.map((one) => edited(one, schools)),
    classrooms: state.classrooms.map((one) => edited(one, classrooms)),
  };
}

function edited<Item extends { readonly key: string }>(
  item: Item,
  edits: ReadonlyMap<string, NoInfer<Partial<Item>>>,
): Item {
  const own = edits.get(item.key);
  return own === undefined ? item : { ...item, ...own };
}
