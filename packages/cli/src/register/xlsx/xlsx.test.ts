import { deflateRawSync } from "node:zlib";
import { writeXlsx as write } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { readXlsx, xlsxLimits } from "./read-xlsx.js";
import { zipContents } from "./unpacked-size.js";
import { writeXlsx } from "./write-xlsx.js";

describe("XLSX", () => {
  it("gives every cell back as text, whatever it looks like", async () => {
    const texts = [
      "=1+1",
      "+31 6",
      "007",
      "1-3-2024",
      "TRUE",
      "1e5",
      "é😀",
      "twee\nregels",
      "  ",
      "'x",
      "<b>&amp;",
    ];
    const [sheet] = await readXlsx(
      await writeXlsx([{ name: "Blad", rows: [texts, ["a"]], widths: texts.map(() => 10) }], "2026-11-23"),
      "x",
    );
    expect(sheet?.name).toBe("Blad");
    expect(sheet?.rows[0]).toEqual(texts);
  });

  it("knows joined cells, dates and numbers of others", async () => {
    const day = new Date(Date.UTC(2024, 2, 1));
    const bytes = await write({
      sheets: [
        {
          name: "Blad",
          rows: [
            ["a", day, 2],
            [null, "b", true],
          ],
          merges: [{ startRow: 0, startCol: 0, endRow: 1, endCol: 0 }],
        },
      ],
    });
    const [sheet] = await readXlsx(bytes, "x");
    expect(sheet?.rows[0]?.[1]).toEqual(day);
    expect(sheet?.rows[1]?.[2]).toBe(true);
    expect(sheet?.merged).toEqual([{ firstRow: 0, firstColumn: 0, lastRow: 1, lastColumn: 0 }]);
  });

  it("refuses a file that is small and unpacks to very much, before unpacking it", async () => {
    const bomb = zipOf("xl/workbook.xml", Buffer.alloc(xlsxLimits.unpacked + 1));
    expect(bomb.length).toBeLessThan(200_000);
    expect(zipContents(bomb)).toEqual({ files: 1, size: xlsxLimits.unpacked + 1 });
    await expect(readXlsx(bomb, "bom.xlsx")).rejects.toThrow(/too large to read safely/);
  });

  it("refuses a file that lies about its size, or has no end", async () => {
    const lying = zipOf("xl/workbook.xml", Buffer.alloc(30_000_000), 10);
    await expect(readXlsx(lying, "x")).rejects.toThrow(/no XLSX file that we can read/);
    await expect(readXlsx(new Uint8Array([0x50, 0x4b]), "x")).rejects.toThrow(/no XLSX file/);
  });
});

/** A zip file of one entry. */
function zipOf(name: string, content: Buffer, claimed = content.length): Uint8Array {
  const packed = deflateRawSync(content);
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(packed.length, 18);
  local.writeUInt32LE(claimed, 22);
  local.writeUInt16LE(name.length, 26);
  const central = Buffer.alloc(46);
  central.writeUInt32LE(0x02014b50, 0);
  central.writeUInt16LE(8, 10);
  central.writeUInt32LE(packed.length, 20);
  central.writeUInt32LE(claimed, 24);
  central.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(46 + name.length, 12);
  end.writeUInt32LE(30 + name.length + packed.length, 16);
  return Buffer.concat([local, Buffer.from(name), packed, central, Buffer.from(name), end]);
}
