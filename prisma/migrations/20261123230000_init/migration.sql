-- CreateTable
CREATE TABLE "IngestRun" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "source" TEXT NOT NULL,
    "format" TEXT NOT NULL,
    "fingerprint" TEXT,
    "startedAt" DATETIME NOT NULL,
    "finishedAt" DATETIME,
    "read" INTEGER NOT NULL DEFAULT 0,
    "added" INTEGER NOT NULL DEFAULT 0,
    "changed" INTEGER NOT NULL DEFAULT 0,
    "unchanged" INTEGER NOT NULL DEFAULT 0,
    "skipped" INTEGER NOT NULL DEFAULT 0,
    "rejected" INTEGER NOT NULL DEFAULT 0
);

-- CreateTable
CREATE TABLE "Paper" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "abstract" TEXT NOT NULL,
    "titleKey" TEXT NOT NULL,
    "contentHash" TEXT NOT NULL,
    "arxivId" TEXT,
    "doi" TEXT,
    "url" TEXT,
    "authors" TEXT NOT NULL DEFAULT '',
    "year" INTEGER,
    "publishedOn" TEXT,
    "venue" TEXT,
    "costLow" REAL,
    "costHigh" REAL,
    "costBound" TEXT,
    "costDevice" TEXT,
    "costHardware" TEXT,
    "costMiddle" REAL,
    "runId" INTEGER NOT NULL,
    CONSTRAINT "Paper_runId_fkey" FOREIGN KEY ("runId") REFERENCES "IngestRun" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Paper_slug_check" CHECK ("slug" <> ''),
    CONSTRAINT "Paper_costBound_check" CHECK ("costBound" IN ('exact', 'about', 'at_least', 'at_most', 'between', 'order')),
    CONSTRAINT "Paper_costDevice_check" CHECK ("costDevice" IN ('gpu', 'tpu', 'cpu', 'accelerator')),
    CONSTRAINT "Paper_cost_check" CHECK (("costBound" IS NULL) = ("costLow" IS NULL AND "costHigh" IS NULL)),
    CONSTRAINT "Paper_costOrder_check" CHECK ("costLow" <= "costHigh"),
    CONSTRAINT "Paper_costMiddle_check" CHECK (("costBound" IS NULL) = ("costMiddle" IS NULL))
);

-- CreateTable
CREATE TABLE "Figure" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "paperId" INTEGER NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "low" REAL,
    "high" REAL,
    "bound" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "device" TEXT,
    "hardwareId" INTEGER,
    "deviceCount" REAL,
    "activity" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "derivation" TEXT NOT NULL,
    "correction" TEXT,
    CONSTRAINT "Figure_paperId_fkey" FOREIGN KEY ("paperId") REFERENCES "Paper" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Figure_hardwareId_fkey" FOREIGN KEY ("hardwareId") REFERENCES "Hardware" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Figure_kind_check" CHECK ("kind" IN ('device_time', 'wall_time', 'money', 'energy', 'emissions', 'operations', 'relative')),
    CONSTRAINT "Figure_bound_check" CHECK ("bound" IN ('exact', 'about', 'at_least', 'at_most', 'between', 'order')),
    CONSTRAINT "Figure_role_check" CHECK ("role" IN ('own', 'prior', 'saved', 'limit')),
    CONSTRAINT "Figure_device_check" CHECK ("device" IN ('gpu', 'tpu', 'cpu', 'accelerator')),
    CONSTRAINT "Figure_activity_check" CHECK ("activity" IN ('pretraining', 'training', 'finetuning', 'search', 'compression', 'inference', 'evaluation', 'data', 'optimization', 'other')),
    CONSTRAINT "Figure_value_check" CHECK ("low" IS NOT NULL OR "high" IS NOT NULL),
    CONSTRAINT "Figure_order_check" CHECK ("low" <= "high"),
    CONSTRAINT "Figure_field_check" CHECK ("field" IN ('title', 'abstract')),
    CONSTRAINT "Figure_span_check" CHECK ("start" >= 0 AND "start" < "end"),
    CONSTRAINT "Figure_derivation_check" CHECK (json_valid("derivation"))
);

-- CreateTable
CREATE TABLE "Result" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "paperId" INTEGER NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "metric" TEXT NOT NULL,
    "benchmark" TEXT,
    "value" REAL NOT NULL,
    "unit" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    CONSTRAINT "Result_paperId_fkey" FOREIGN KEY ("paperId") REFERENCES "Paper" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Result_unit_check" CHECK ("unit" IN ('%', '')),
    CONSTRAINT "Result_role_check" CHECK ("role" IN ('own', 'prior')),
    CONSTRAINT "Result_field_check" CHECK ("field" IN ('title', 'abstract')),
    CONSTRAINT "Result_span_check" CHECK ("start" >= 0 AND "start" < "end")
);

-- CreateTable
CREATE TABLE "Hardware" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "vendor" TEXT NOT NULL,
    "device" TEXT NOT NULL,
    "familyId" INTEGER,
    CONSTRAINT "Hardware_familyId_fkey" FOREIGN KEY ("familyId") REFERENCES "Hardware" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Hardware_device_check" CHECK ("device" IN ('gpu', 'tpu', 'cpu', 'accelerator'))
);

-- CreateTable
CREATE TABLE "HardwareFacts" (
    "hardwareId" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "releasedOn" TEXT,
    "memoryGb" REAL,
    "bandwidthGbPerSecond" REAL,
    "tdpWatts" REAL,
    "fp64FlopPerSecond" REAL,
    "fp32FlopPerSecond" REAL,
    "tf32FlopPerSecond" REAL,
    "fp16FlopPerSecond" REAL,
    "fp8FlopPerSecond" REAL,
    "fp4FlopPerSecond" REAL,
    "int8OpPerSecond" REAL,
    "source" TEXT NOT NULL,
    CONSTRAINT "HardwareFacts_hardwareId_fkey" FOREIGN KEY ("hardwareId") REFERENCES "Hardware" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PaperHardware" (
    "paperId" INTEGER NOT NULL,
    "hardwareId" INTEGER NOT NULL,
    "ordinal" INTEGER NOT NULL,

    PRIMARY KEY ("paperId", "hardwareId"),
    CONSTRAINT "PaperHardware_paperId_fkey" FOREIGN KEY ("paperId") REFERENCES "Paper" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "PaperHardware_hardwareId_fkey" FOREIGN KEY ("hardwareId") REFERENCES "Hardware" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "Paper_slug_key" ON "Paper"("slug");

-- CreateIndex
CREATE INDEX "Paper_titleKey_idx" ON "Paper"("titleKey");

-- CreateIndex
CREATE INDEX "Paper_arxivId_idx" ON "Paper"("arxivId");

-- CreateIndex
CREATE INDEX "Paper_doi_idx" ON "Paper"("doi");

-- CreateIndex
CREATE INDEX "Paper_costMiddle_idx" ON "Paper"("costMiddle");

-- CreateIndex
CREATE INDEX "Paper_costLow_costHigh_idx" ON "Paper"("costLow", "costHigh");

-- CreateIndex
CREATE INDEX "Paper_year_idx" ON "Paper"("year");

-- CreateIndex
CREATE INDEX "Figure_hardwareId_idx" ON "Figure"("hardwareId");

-- CreateIndex
CREATE INDEX "Figure_kind_role_idx" ON "Figure"("kind", "role");

-- CreateIndex
CREATE INDEX "Figure_activity_idx" ON "Figure"("activity");

-- CreateIndex
CREATE UNIQUE INDEX "Figure_paperId_ordinal_key" ON "Figure"("paperId", "ordinal");

-- CreateIndex
CREATE INDEX "Result_benchmark_metric_idx" ON "Result"("benchmark", "metric");

-- CreateIndex
CREATE UNIQUE INDEX "Result_paperId_ordinal_key" ON "Result"("paperId", "ordinal");

-- CreateIndex
CREATE UNIQUE INDEX "Hardware_slug_key" ON "Hardware"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Hardware_name_key" ON "Hardware"("name");

-- CreateIndex
CREATE INDEX "Hardware_familyId_idx" ON "Hardware"("familyId");

-- CreateIndex
CREATE INDEX "PaperHardware_hardwareId_idx" ON "PaperHardware"("hardwareId");

-- The words of titles, abstracts and authors. The table holds no text of its own (external content), so three triggers keep
-- it in step with "Paper"; a changed row has to be taken out by its old words before it is put in by its new ones.
-- Prefixes of 2 to 4 letters are indexed because people type while the list updates.
CREATE VIRTUAL TABLE "paper_search" USING fts5(
    "title",
    "abstract",
    "authors",
    content = 'Paper',
    content_rowid = 'id',
    tokenize = 'unicode61 remove_diacritics 2',
    prefix = '2 3 4'
);

CREATE TRIGGER "paper_search_insert" AFTER INSERT ON "Paper" BEGIN
    INSERT INTO "paper_search" ("rowid", "title", "abstract", "authors")
    VALUES (new."id", new."title", new."abstract", new."authors");
END;

CREATE TRIGGER "paper_search_delete" AFTER DELETE ON "Paper" BEGIN
    INSERT INTO "paper_search" ("paper_search", "rowid", "title", "abstract", "authors")
    VALUES ('delete', old."id", old."title", old."abstract", old."authors");
END;

CREATE TRIGGER "paper_search_update" AFTER UPDATE OF "id", "title", "abstract", "authors" ON "Paper" BEGIN
    INSERT INTO "paper_search" ("paper_search", "rowid", "title", "abstract", "authors")
    VALUES ('delete', old."id", old."title", old."abstract", old."authors");
    INSERT INTO "paper_search" ("rowid", "title", "abstract", "authors")
    VALUES (new."id", new."title", new."abstract", new."authors");
END;
