package dev.sitrep.maven;

import dev.sitrep.site.Artifacts;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;

/** Artifacts as Maven resolves them: from the local repository, and from the project's repositories unless it is offline. */
record ResolvedArtifacts(RepositorySystem repositories, RepositorySystemSession session, List<RemoteRepository> remote)
        implements Artifacts {
    @Override
    public Path file(String coordinates) throws IOException {
        try {
            ArtifactRequest request = new ArtifactRequest(new DefaultArtifact(coordinates), remote, "sitrep");
            File file =
                    repositories.resolveArtifact(session, request).getArtifact().getFile();
            return file.toPath();
        } catch (ArtifactResolutionException | IllegalArgumentException e) {
            throw new IOException(e.getMessage(), e);
        }
    }
}
