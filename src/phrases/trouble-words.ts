import type { TroubleWord } from "../model/trouble.js";

/** Why the disk or a stream did not do what was asked. */
type Trouble = { readonly trouble: TroubleWord; readonly detail: string };

const troublesEn: Readonly<Record<TroubleWord, string>> = {
  absent: "it does not exist",
  no_folder: "its folder does not exist",
  denied: "permission is denied",
  folder: "it is a folder, not a file",
  not_a_folder: "what it lies in is not a folder",
  not_regular: "it is not a regular file",
  exists: "it exists",
  busy: "another program is using it",
  full: "the disk is full",
  other: "the system reports an error",
};

export function troubleEn({ trouble, detail }: Trouble): string {
  return trouble === "other" ? `${troublesEn.other} (${detail})` : troublesEn[trouble];
}

const troublesZh: Readonly<Record<TroubleWord, string>> = {
  absent: "不存在",
  no_folder: "所在的文件夹不存在",
  denied: "没有权限",
  folder: "是文件夹，不是文件",
  not_a_folder: "所在的不是文件夹",
  not_regular: "不是普通文件",
  exists: "已经存在",
  busy: "正被其他程序占用",
  full: "磁盘已满",
  other: "系统报错",
};

export function troubleZh({ trouble, detail }: Trouble): string {
  return trouble === "other" ? `${troublesZh.other}（${detail}）` : troublesZh[trouble];
}
