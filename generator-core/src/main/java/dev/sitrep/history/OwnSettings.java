package dev.sitrep.history;

import java.util.concurrent.TimeUnit;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;
import org.jspecify.annotations.Nullable;

/** Keeps JGit from the settings of the machine and its user: it neither reads them, nor asks git for them, nor writes its own. */
final class OwnSettings extends SystemReader.Delegate {
    OwnSettings(SystemReader system) {
        super(system);
    }

    @Override
    public FileBasedConfig openUserConfig(@Nullable Config parent, FS fs) {
        return new Nothing(parent, fs);
    }

    @Override
    public FileBasedConfig openSystemConfig(@Nullable Config parent, FS fs) {
        return new Nothing(parent, fs);
    }

    @Override
    public FileBasedConfig openJGitConfig(@Nullable Config parent, FS fs) {
        return new Nothing(parent, fs);
    }

    /** Settings that nobody made, and that nobody keeps. */
    private static final class Nothing extends FileBasedConfig {
        Nothing(@Nullable Config parent, FS fs) {
            super(parent, null, fs);
        }

        @Override
        public void load() {
            // There is nothing to load.
        }

        @Override
        public void save() {
            // Nobody keeps them.
        }

        /** How finely the file system tells times is assumed at its coarsest: else JGit would try it out with files of its own. */
        @Override
        public long getTimeUnit(
                @Nullable String section, @Nullable String subsection, String name, long otherwise, TimeUnit unit) {
            return "filesystem".equals(section)
                    ? unit.convert(FS.FileStoreAttributes.FALLBACK_TIMESTAMP_RESOLUTION)
                    : otherwise;
        }

        @Override
        public boolean isOutdated() {
            return false;
        }
    }
}
