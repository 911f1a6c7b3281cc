import type { Sex } from "../../domain/facts.ts";
import type { Random } from "./random.ts";

const SURNAMES = [..."王李张刘陈杨赵黄周吴徐孙马朱胡郭何高林罗郑梁谢宋唐许邓冯韩曹曾彭肖蔡潘田董袁余蒋"];
const FIRST: Record<Sex, readonly string[]> = {
  male: [..."建国志文永家成明海云德世光正"],
  female: [..."秀春丽玉晓美雪桂红海云文慧彩"],
};
const SECOND: Record<Sex, readonly string[]> = {
  male: [..."军强平华伟林刚东峰龙斌辉勇宏"],
  female: [..."英芳梅兰琴霞萍娟燕莲珍琼艳仙"],
};

/** Gives every person another name, as long as there are some (7,840 for each sex). */
export class PersonNames {
  private readonly given = new Set<string>();

  constructor(private readonly random: Random) {}

  next(sex: Sex): string {
    for (;;) {
      const name = [SURNAMES, FIRST[sex], SECOND[sex]].map((signs) => this.random.pick(signs)).join("");
      if (this.given.has(name)) continue;
      this.given.add(name);
      return name;
    }
  }
}
