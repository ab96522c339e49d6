using System.Runtime.ExceptionServices;

namespace Clausebook.Publishing;

/// <summary>Runs work for every file on all processors, and fails with the first fault itself rather than with a collection of faults.</summary>
internal static class EachFile
{
    public static void Do(int count, Action<int> work, CancellationToken cancellation)
    {
        try
        {
            Parallel.For(0, count, new ParallelOptions { CancellationToken = cancellation, MaxDegreeOfParallelism = Environment.ProcessorCount }, work);
        }
        catch (AggregateException faults)
        {
            ExceptionDispatchInfo.Throw(faults.Flatten().InnerExceptions[0]);
        }
    }
}
